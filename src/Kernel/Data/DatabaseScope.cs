using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Events;

namespace Preceptor.Kernel.Data;

/// <summary>What one opened <see cref="PlatformDb"/> knows: who opened it, the clock, the rooms' models and their event handlers.</summary>
/// <param name="Finish">What is added to the model after all rooms: keys between rooms and table names.</param>
public sealed record DatabaseScope(
    Actor Actor, TimeProvider Clock, IReadOnlyList<IModelPart> Parts, Action<ModelBuilder> Finish, IServiceProvider Services)
{
    private const int MostRounds = 10;

    /// <summary>Runs the handlers of all raised events, and of those that the handlers raise in turn.</summary>
    internal async Task TellAsync(PlatformDb db, Func<IReadOnlyList<IEvent>> take, CancellationToken cancel)
    {
        for (var round = 0; take() is { Count: > 0 } events; round++)
        {
            if (round == MostRounds)
            {
                throw new InvalidOperationException($"Events raise each other without end; the last was {events[^1].GetType().Name}.");
            }

            foreach (var happened in events)
            {
                await TellOneAsync(db, happened, cancel);
            }
        }
    }

    private async Task TellOneAsync(PlatformDb db, IEvent happened, CancellationToken cancel)
    {
        var handlerType = typeof(IHandle<>).MakeGenericType(happened.GetType());
        foreach (var handler in Services.GetServices(handlerType))
        {
            await (Task)handlerType.GetMethod(nameof(IHandle<>.HandleAsync))!.Invoke(handler, [db, happened, cancel])!;
        }
    }
}
