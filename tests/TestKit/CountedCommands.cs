using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Preceptor.TestKit;

/// <summary>Counts what this test alone asks of a database.</summary>
public sealed class CountedCommands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly AsyncLocal<bool> _mine = new();
    private readonly List<IDisposable> _subscriptions = [];
    private int _count;

    public CountedCommands()
    {
        _mine.Value = true;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public int Take() => Interlocked.Exchange(ref _count, 0);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (_mine.Value && value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { ExecuteMethod: DbCommandMethod.ExecuteReader })
        {
            Interlocked.Increment(ref _count);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
}
