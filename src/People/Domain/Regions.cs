namespace Preceptor.People.Domain;

/// <summary>The regions in which members work.</summary>
/// <param name="Names">By code.</param>
internal sealed record Regions(IReadOnlyDictionary<string, string> Names)
{
    /// <summary>What an entry says, with the name of its region.</summary>
    public string TextOf(ProfileEntry entry) => entry.Field == ProfileFields.Region ? Names.GetValueOrDefault(entry.Text, entry.Text) : entry.Text;
}
