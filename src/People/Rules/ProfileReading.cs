using Preceptor.Kernel.Answers;
using Preceptor.People.Domain;

namespace Preceptor.People.Rules;

/// <param name="Text">As typed; nothing takes the field off the profile.</param>
internal sealed record TypedProfile(string? Text, string? SeenBy);

internal sealed record ReadProfile(string Text, SeenBy SeenBy);

internal sealed record ProfileTextTooLong(int Most) : Refusal($"Write {Most:N0} characters or fewer", nameof(TypedProfile.Text));

internal sealed record NoSuchRegion() : Refusal("Select a region, or “Not given”", nameof(TypedProfile.Text));

internal sealed record SeenByWhom() : Refusal("Select who sees this", nameof(TypedProfile.SeenBy));

/// <summary>Reads what a member tells of themselves, and says what of it a reader sees.</summary>
internal static class ProfileReading
{
    /// <param name="regions">Codes that the field of the region may hold.</param>
    public static Outcome<ReadProfile> Read(ProfileField field, TypedProfile typed, IReadOnlyCollection<string> regions)
    {
        var (text, refusals) = (typed.Text?.Trim() ?? "", new List<Refusal>());
        if (text.Length > field.Most)
        {
            refusals.Add(new ProfileTextTooLong(field.Most));
        }
        else if (field.Code == ProfileFields.Region && text.Length > 0 && !regions.Contains(text))
        {
            refusals.Add(new NoSuchRegion());
        }

        var isGiven = Enum.TryParse<SeenBy>(typed.SeenBy, out var seenBy) && Enum.IsDefined(seenBy);
        if (!isGiven)
        {
            refusals.Add(new SeenByWhom());
        }

        return refusals.Count > 0 ? Outcome<ReadProfile>.Refused(refusals) : new ReadProfile(text, seenBy);
    }

    /// <summary>What somebody else may read, in the order of the fields.</summary>
    /// <param name="isMember">The reader is logged in.</param>
    public static IReadOnlyList<ProfileEntry> SeenByOthers(IEnumerable<ProfileEntry> entries, bool isMember)
    {
        var seen = entries.Where(entry => entry.SeenBy == SeenBy.Everyone || (isMember && entry.SeenBy == SeenBy.Members)).ToDictionary(entry => entry.Field, StringComparer.Ordinal);
        return [.. ProfileFields.All.Where(field => seen.ContainsKey(field.Code)).Select(field => seen[field.Code])];
    }
}
