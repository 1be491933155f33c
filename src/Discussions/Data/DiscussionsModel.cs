using Microsoft.EntityFrameworkCore;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Data;

namespace Preceptor.Discussions.Data;

internal sealed class DiscussionsModel : IModelPart
{
    public void Configure(ModelBuilder model)
    {
        model.Entity<Discussion>(discussion =>
        {
            discussion.ToTable("discussions_discussions");
            discussion.HasKey(row => row.Id);
            discussion.Property(row => row.Audience).HasConversion<string>().HasMaxLength(20);
            discussion.Property(row => row.State).HasConversion<string>().HasMaxLength(20);
            discussion.HasIndex(row => row.LastMessageAt);
            discussion.HasIndex(row => new { row.TopicCode, row.LastMessageAt });
        });
        ConfigureMessages(model);
        ConfigurePolls(model);
        ConfigureMembers(model);
        ModerationModel.Configure(model);
    }

    private static void ConfigureMessages(ModelBuilder model)
    {
        model.Entity<Message>(message =>
        {
            message.ToTable("discussions_posts");
            message.HasKey(row => row.Id);
            message.Property(row => row.Text).HasMaxLength(Message.MostText);
            message.Property(row => row.State).HasConversion<string>().HasMaxLength(20).IsConcurrencyToken();
            message.HasIndex(row => new { row.DiscussionId, row.Number }).IsUnique();
            message.HasIndex(row => new { row.DiscussionId, row.Under, row.Number });
            message.HasIndex(row => new { row.AuthorId, row.WrittenAt });
            message.HasOne<Discussion>().WithMany().HasForeignKey(row => row.DiscussionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<MessageVersion>(version =>
        {
            version.ToTable("discussions_versions");
            version.HasKey(row => new { row.MessageId, row.Number });
            version.Property(row => row.Text).HasMaxLength(Message.MostText);
            version.HasOne<Message>().WithMany().HasForeignKey(row => row.MessageId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Reaction>(reaction =>
        {
            reaction.ToTable("discussions_reactions");
            reaction.HasKey(row => new { row.MessageId, row.AccountId, row.Kind });
            reaction.Property(row => row.Kind).HasConversion<string>().HasMaxLength(20);
            reaction.HasOne<Message>().WithMany().HasForeignKey(row => row.MessageId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Mention>(mention =>
        {
            mention.ToTable("discussions_mentions");
            mention.HasKey(row => new { row.MessageId, row.AccountId });
            mention.HasOne<Message>().WithMany().HasForeignKey(row => row.MessageId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void ConfigurePolls(ModelBuilder model)
    {
        model.Entity<Poll>(poll =>
        {
            poll.ToTable("discussions_polls");
            poll.HasKey(row => row.DiscussionId);
            poll.HasOne<Discussion>().WithMany().HasForeignKey(row => row.DiscussionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Vote>(vote =>
        {
            vote.ToTable("discussions_votes");
            vote.HasKey(row => new { row.DiscussionId, row.AccountId });
            vote.HasOne<Poll>().WithMany().HasForeignKey(row => row.DiscussionId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void ConfigureMembers(ModelBuilder model)
    {
        model.Entity<Watch>(watch =>
        {
            watch.ToTable("discussions_watches");
            watch.HasKey(row => new { row.AccountId, row.DiscussionId });
            watch.Property(row => row.Level).HasConversion<string>().HasMaxLength(20);
            watch.HasOne<Discussion>().WithMany().HasForeignKey(row => row.DiscussionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<KeptDraft>(draft =>
        {
            draft.ToTable("discussions_drafts");
            draft.HasKey(row => new { row.AccountId, row.Place });
            draft.Property(row => row.Place).HasMaxLength(40);
            draft.Property(row => row.Text).HasMaxLength(Message.MostText);
        });
    }
}
