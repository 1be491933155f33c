namespace Preceptor.Knowledge.Domain;

/// <summary>What pages are about. Members choose the topics that interest them.</summary>
internal sealed class Topic
{
    /// <summary>Stable; the end of its address.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string About { get; init; }

    /// <summary>Comments wait for a moderator before others see them; else they are seen at once and looked at afterwards.</summary>
    public bool IsModeratedFirst { get; set; }
}
