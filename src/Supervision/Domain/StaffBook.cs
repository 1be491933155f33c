using Preceptor.Contracts;
using Preceptor.Kernel;

namespace Preceptor.Supervision.Domain;

/// <summary>The people and sites that are needed to understand what was typed and to say whose it is.</summary>
internal sealed class StaffBook(IReadOnlyList<StaffMember> people, IReadOnlyList<StaffSite> sites)
{
    private readonly Dictionary<PersonId, StaffMember> _byId = people.ToDictionary(person => person.Id);
    private readonly Dictionary<string, StaffMember> _byNumber = people.ToDictionary(person => person.StaffNumber, StringComparer.OrdinalIgnoreCase);

    public const string Associate = "associate";
    public const string Doctor = "doctor";

    public IReadOnlyList<StaffMember> People => people;

    public IReadOnlyList<StaffSite> Sites => sites;

    public IEnumerable<StaffMember> Associates => people.Where(person => person.Family == Associate);

    public IEnumerable<StaffMember> Supervisors => people.Where(MaySupervise);

    public StaffMember? Find(PersonId id) => _byId.GetValueOrDefault(id);

    public StaffMember? Find(string staffNumber) => _byNumber.GetValueOrDefault(staffNumber.Trim());

    public StaffSite? Site(string name) => sites.FirstOrDefault(site => string.Equals(site.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));

    public string NameOf(PersonId id) => Find(id)?.Name ?? "Somebody who has left";

    public string NameOf(SiteId id) => sites.FirstOrDefault(site => site.Id == id)?.Name ?? "A site that is gone";

    public static bool MaySupervise(StaffMember person) => person.Family == Doctor && person.PractisesAutonomously;

    public static bool IsEmployedOn(StaffMember person, DateOnly date) => person.StartsOn <= date && (person.EndsOn is null || date <= person.EndsOn);
}
