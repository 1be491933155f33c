using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Data;

internal sealed class KnowledgeModel : IModelPart
{
    private const int HexSha256 = 64;

    public void Configure(ModelBuilder model)
    {
        ConfigurePages(model);
        ConfigureVersions(model);
        model.Entity<Topic>(topic =>
        {
            topic.ToTable("knowledge_topics");
            topic.HasKey(row => row.Code);
        });
        ConfigureMembers(model);
    }

    private static void ConfigurePages(ModelBuilder model)
    {
        model.Entity<Page>(page =>
        {
            page.ToTable("knowledge_pages");
            page.HasKey(row => row.Id);
            page.HasIndex(row => row.Slug).IsUnique();
            page.Ignore(row => row.IsWithdrawn);
            page.HasOne<Page>().WithMany().HasForeignKey(row => row.PairId).OnDelete(DeleteBehavior.Restrict);
            page.HasOne<Page>().WithMany().HasForeignKey(row => row.ReplacedById).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<PageAddress>(address =>
        {
            address.ToTable("knowledge_addresses");
            address.HasKey(row => row.Slug);
            address.HasOne<Page>().WithMany().HasForeignKey(row => row.PageId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void ConfigureVersions(ModelBuilder model)
    {
        model.Entity<PageVersion>(version =>
        {
            version.ToTable("knowledge_versions");
            version.HasKey(row => row.Id);
            version.Property(row => row.State).HasConversion<string>().IsConcurrencyToken();
            version.Property(row => row.Fields).HasMaxLength(PageVersion.MostFields);
            version.Property(row => row.Sources).HasMaxLength(PageVersion.MostFields);
            version.Ignore(row => row.IsOpen);
            version.HasIndex(row => new { row.PageId, row.Number }).IsUnique();
            version.HasIndex(row => new { row.LiveFrom, row.LiveUntil });
            version.HasOne<Page>().WithMany().HasForeignKey(row => row.PageId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Preview>(preview =>
        {
            preview.ToTable("knowledge_previews");
            preview.HasKey(row => row.Id);
            preview.Property(row => row.TokenHash).HasMaxLength(HexSha256);
            preview.HasIndex(row => row.TokenHash).IsUnique();
            preview.HasOne<PageVersion>().WithMany().HasForeignKey(row => row.VersionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ReviewNotice>(notice =>
        {
            notice.ToTable("knowledge_review_notices");
            notice.HasKey(row => new { row.VersionId, row.DaysBefore });
            notice.HasOne<PageVersion>().WithMany().HasForeignKey(row => row.VersionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<PageViews>(views =>
        {
            views.ToTable("knowledge_page_views");
            views.HasKey(row => new { row.PageId, row.On });
            views.HasOne<Page>().WithMany().HasForeignKey(row => row.PageId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<MissedSearch>(search =>
        {
            search.ToTable("knowledge_missed_searches");
            search.HasKey(row => row.Words);
        });
    }

    private static void ConfigureMembers(ModelBuilder model)
    {
        model.Entity<Member>(member =>
        {
            member.ToTable("knowledge_members");
            member.HasKey(row => row.AccountId);
        });
        model.Entity<Folder>(folder =>
        {
            folder.ToTable("knowledge_folders");
            folder.HasKey(row => row.Id);
            folder.Property(row => row.ShareTokenHash).HasMaxLength(HexSha256);
            folder.HasIndex(row => row.AccountId);
            folder.HasIndex(row => row.ShareTokenHash).IsUnique();
            folder.HasOne<Folder>().WithMany().HasForeignKey(row => row.ParentId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Bookmark>(bookmark =>
        {
            bookmark.ToTable("knowledge_bookmarks");
            bookmark.HasKey(row => row.Id);
            bookmark.Property(row => row.Notes).HasMaxLength(Bookmark.MostNotes);
            bookmark.HasIndex(row => row.AccountId);
            bookmark.HasOne<Folder>().WithMany().HasForeignKey(row => row.FolderId).OnDelete(DeleteBehavior.Restrict);
            bookmark.HasOne<Page>().WithMany().HasForeignKey(row => row.PageId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Highlight>(highlight =>
        {
            highlight.ToTable("knowledge_highlights");
            highlight.HasKey(row => row.Id);
            highlight.Property(row => row.Quotation).HasMaxLength(Highlight.MostQuotation);
            highlight.Property(row => row.Before).HasMaxLength(Anchor.Around);
            highlight.Property(row => row.After).HasMaxLength(Anchor.Around);
            highlight.Property(row => row.Note).HasMaxLength(Highlight.MostNote);
            highlight.Ignore(row => row.Anchor);
            highlight.HasIndex(row => new { row.AccountId, row.PageId });
            highlight.HasOne<Page>().WithMany().HasForeignKey(row => row.PageId).OnDelete(DeleteBehavior.Restrict);
        });
        ConfigureOpinions(model);
    }

    private static void ConfigureOpinions(ModelBuilder model)
    {
        model.Entity<Reading>(reading =>
        {
            reading.ToTable("knowledge_readings");
            reading.HasKey(row => new { row.AccountId, row.VersionId });
            reading.HasOne<PageVersion>().WithMany().HasForeignKey(row => row.VersionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Rating>(rating =>
        {
            rating.ToTable("knowledge_ratings");
            rating.HasKey(row => new { row.AccountId, row.VersionId });
            rating.HasIndex(row => row.VersionId);
            rating.HasOne<PageVersion>().WithMany().HasForeignKey(row => row.VersionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<UsefulAnswer>(answer =>
        {
            answer.ToTable("knowledge_useful_answers");
            answer.HasKey(row => row.Key);
            answer.Property(row => row.Key).HasMaxLength(HexSha256);
            answer.HasIndex(row => row.VersionId);
            answer.HasOne<PageVersion>().WithMany().HasForeignKey(row => row.VersionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Comment>(comment =>
        {
            comment.ToTable("knowledge_comments");
            comment.HasKey(row => row.Id);
            comment.Property(row => row.Text).HasMaxLength(Comment.MostText);
            comment.Property(row => row.State).HasConversion<string>();
            comment.HasIndex(row => new { row.PageId, row.WrittenAt });
            comment.HasOne<Page>().WithMany().HasForeignKey(row => row.PageId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
