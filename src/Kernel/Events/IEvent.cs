using Preceptor.Kernel.Data;

namespace Preceptor.Kernel.Events;

/// <summary>
/// Something that has happened, named in the past tense, told to other rooms in the same transaction. Events are records in Contracts.
/// </summary>
public interface IEvent;

/// <summary>A room's answer to an event. It works on the same database and in the same transaction, so it cannot half succeed.</summary>
public interface IHandle<in TEvent>
    where TEvent : IEvent
{
    Task HandleAsync(PlatformDb db, TEvent happened, CancellationToken cancel);
}
