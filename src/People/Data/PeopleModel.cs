using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;

namespace Preceptor.People.Data;

internal sealed class PeopleModel : IModelPart
{
    public void Configure(ModelBuilder model)
    {
        ConfigurePlaces(model);
        ConfigurePeople(model);
        ConfigureImports(model);
        AccountModel.Configure(model);
    }

    private static void ConfigurePlaces(ModelBuilder model)
    {
        model.Entity<Employer>(employer =>
        {
            employer.ToTable("people_employers");
            employer.HasKey(row => row.Id);
            employer.HasIndex(row => row.OdsCode).IsUnique();
        });
        model.Entity<Site>(site =>
        {
            site.ToTable("people_sites");
            site.HasKey(row => new { row.EmployerId, row.Id });
            site.HasIndex(row => new { row.EmployerId, row.Name }).IsUnique();
        });
        model.Entity<Team>(team =>
        {
            team.ToTable("people_teams");
            team.HasKey(row => new { row.EmployerId, row.Id });
            team.HasIndex(row => new { row.EmployerId, row.SiteId, row.Name }).IsUnique();
            team.HasOne<Site>().WithMany().HasForeignKey(row => new { row.EmployerId, row.SiteId }).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void ConfigurePeople(ModelBuilder model)
    {
        model.Entity<Person>(person =>
        {
            person.ToTable("people_people");
            person.HasKey(row => new { row.EmployerId, row.Id });
            person.HasIndex(row => new { row.EmployerId, row.StaffNumber }).IsUnique();
            person.HasIndex(row => new { row.EmployerId, row.FamilyName, row.GivenName });
            person.Ignore(row => row.Name);
        });
        model.Entity<TeamMember>(member =>
        {
            member.ToTable("people_team_members");
            member.HasKey(row => new { row.EmployerId, row.TeamId, row.PersonId });
            member.HasOne<Team>().WithMany().HasForeignKey(row => new { row.EmployerId, row.TeamId });
            member.HasOne<Person>().WithMany().HasForeignKey(row => new { row.EmployerId, row.PersonId });
        });
        model.Entity<Post>(post =>
        {
            post.ToTable("people_posts");
            post.HasKey(row => new { row.EmployerId, row.Id });
            post.HasIndex(row => new { row.EmployerId, row.Number }).IsUnique();
            post.Property(row => row.FundedWte).HasPrecision(6, 3);
            post.HasOne<Team>().WithMany().HasForeignKey(row => new { row.EmployerId, row.TeamId }).OnDelete(DeleteBehavior.Restrict);
            post.HasOne<Person>().WithMany().HasForeignKey(row => new { row.EmployerId, row.HolderId }).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void ConfigureImports(ModelBuilder model) => model.Entity<Import>(import =>
    {
        import.ToTable("people_imports");
        import.HasKey(row => new { row.EmployerId, row.Id });
        import.Property(row => row.Content).HasMaxLength(Import.MostContent);
        import.HasOne<SignIn.Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
    });
}
