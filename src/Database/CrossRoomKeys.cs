using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Preceptor.Kernel.Data;

namespace Preceptor.Database;

/// <summary>
/// Keys from one room's table to another's, by name: rooms do not see each other's types, and this is the one place that may join them.
/// </summary>
/// <param name="Table">The table that holds the id.</param>
/// <param name="Column">Its property.</param>
/// <param name="Target">The table that the id is of.</param>
internal sealed record CrossRoomKey(string Table, string Column, string Target);

internal static class CrossRoomKeys
{
    public const string EmployersTable = "people_employers";

    /// <summary>Besides these, every employer-owned table has a key to the employers.</summary>
    public static readonly IReadOnlyList<CrossRoomKey> All =
    [
        new("kernel_drafts", "AccountId", "people_accounts"),
        new("credentials_records", "PersonId", "people_people"),
        new("credentials_records", "AccountId", "people_accounts"),
        new("credentials_uploads", "AccountId", "people_accounts"),
        new("supervision_named", "AssociateId", "people_people"),
        new("supervision_named", "SupervisorId", "people_people"),
        new("supervision_sessions", "SupervisorId", "people_people"),
        new("supervision_sessions", "SiteId", "people_sites"),
        new("supervision_patterns", "SupervisorId", "people_people"),
        new("supervision_patterns", "SiteId", "people_sites"),
        new("supervision_cancellations", "SupervisorId", "people_people"),
        new("supervision_session_files", "AccountId", "people_accounts"),
        new("supervision_adoptions", "AdoptedById", "people_people"),
        new("supervision_adoptions", "EndedById", "people_people"),
        new("rota_demand", "TeamId", "people_teams"),
        new("rota_demand", "SiteId", "people_sites"),
        new("rota_leave", "PersonId", "people_people"),
        new("rota_requests", "PersonId", "people_people"),
        new("rota_rosters", "TeamId", "people_teams"),
        new("rota_assignments", "PersonId", "people_people"),
        new("rota_assignments", "SiteId", "people_sites"),
        new("rota_supervision", "SupervisorId", "people_people"),
        new("rota_runs", "TeamId", "people_teams"),
        new("rota_queue", "EmployerId", "people_employers"),
        new("rota_calendar_feeds", "PersonId", "people_people"),
        new("planning_plans", "StartedById", "people_people"),
        new("planning_steps", "SavedById", "people_people"),
        new("planning_signatures", "SignedById", "people_people"),
        new("planning_scenarios", "MadeById", "people_people"),
        new("planning_queue", "EmployerId", "people_employers"),
        new("knowledge_pages", "OwnerId", "people_employers"),
        new("knowledge_versions", "AuthorId", "people_accounts"),
        new("knowledge_versions", "ApprovedById", "people_accounts"),
        new("knowledge_previews", "MadeById", "people_accounts"),
        new("knowledge_members", "AccountId", "people_accounts"),
        new("knowledge_folders", "AccountId", "people_accounts"),
        new("knowledge_bookmarks", "AccountId", "people_accounts"),
        new("knowledge_highlights", "AccountId", "people_accounts"),
        new("knowledge_readings", "AccountId", "people_accounts"),
        new("knowledge_ratings", "AccountId", "people_accounts"),
        new("knowledge_comments", "AccountId", "people_accounts"),
        new("discussions_discussions", "TopicCode", "knowledge_topics"),
        new("discussions_discussions", "EmployerId", "people_employers"),
        new("discussions_discussions", "AuthorId", "people_accounts"),
        new("discussions_posts", "AuthorId", "people_accounts"),
        new("discussions_reactions", "AccountId", "people_accounts"),
        new("discussions_mentions", "AccountId", "people_accounts"),
        new("discussions_votes", "AccountId", "people_accounts"),
        new("discussions_watches", "AccountId", "people_accounts"),
        new("discussions_drafts", "AccountId", "people_accounts"),
        new("discussions_cases", "ClaimedById", "people_accounts"),
        new("discussions_cases", "DecidedById", "people_accounts"),
        new("discussions_reports", "ReporterId", "people_accounts"),
        new("discussions_notes", "AuthorId", "people_accounts"),
        new("discussions_sanctions", "AccountId", "people_accounts"),
        new("discussions_experts", "AccountId", "people_accounts"),
        new("discussions_experts", "MarkedById", "people_accounts"),
        new("discussions_experts", "TopicCode", "knowledge_topics"),
        new("discussions_switches", "TurnedById", "people_accounts"),
    ];

    public static void Apply(ModelBuilder model)
    {
        var employers = TypeOf(model, EmployersTable);
        foreach (var owned in model.Model.GetEntityTypes().Where(type => typeof(IEmployerOwned).IsAssignableFrom(type.ClrType)).ToList())
        {
            model.Entity(owned.ClrType).HasOne(employers.ClrType, null).WithMany()
                .HasForeignKey(nameof(IEmployerOwned.EmployerId)).OnDelete(DeleteBehavior.Restrict);
        }

        foreach (var key in All)
        {
            Join(model, key);
        }
    }

    private static void Join(ModelBuilder model, CrossRoomKey key)
    {
        var (from, to) = (TypeOf(model, key.Table), TypeOf(model, key.Target));
        string[] columns = typeof(IEmployerOwned).IsAssignableFrom(to.ClrType) ? [nameof(IEmployerOwned.EmployerId), key.Column] : [key.Column];
        model.Entity(from.ClrType).HasOne(to.ClrType, null).WithMany().HasForeignKey(columns).OnDelete(DeleteBehavior.Restrict);
    }

    private static IMutableEntityType TypeOf(ModelBuilder model, string table) =>
        model.Model.GetEntityTypes().SingleOrDefault(type => type.GetTableName() == table)
        ?? throw new InvalidOperationException($"No room has a table {table}; correct CrossRoomKeys.");
}
