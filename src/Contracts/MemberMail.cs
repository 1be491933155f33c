using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.Contracts;

/// <summary>Writes to members. Answered by People, which alone knows their addresses.</summary>
public interface IMemberMail
{
    /// <summary>Sends a letter if the save of <paramref name="db"/> is kept. Nothing is sent to an account that is closed.</summary>
    Task SendAsync(PlatformDb db, AccountId account, MemberLetter letter, CancellationToken cancel);
}

/// <param name="Text">Plain text; short lines; one call to action.</param>
public sealed record MemberLetter(string Subject, string Text);
