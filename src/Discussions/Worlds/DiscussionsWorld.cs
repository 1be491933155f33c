using Preceptor.Contracts;
using Preceptor.Discussions.Data.Search;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Sheets;
using Preceptor.Kernel.Time;
using Preceptor.Kernel.Worlds;

namespace Preceptor.Discussions.Worlds;

/// <summary>Reads discussions.csv and messages.csv of a world. Their authors are made up and have no account.</summary>
internal sealed class DiscussionsWorld(IDatabases databases, IMessageIndex index) : IWorldReader
{
    // discussions.csv: code, topic, title, answer, question, options, closes. messages.csv: discussion, to, date, time, author, employer, text.
    private const int Topic = 1, Title = 2, Answer = 3, Question = 4, Options = 5, Closes = 6;
    private const int To = 1, Date = 2, Time = 3, Author = 4, Employer = 5, Text = 6;

    public int Order => 70;

    public async Task ReadAsync(World world, CancellationToken cancel)
    {
        var messages = (await world.TableAsync("messages.csv", cancel))?.Lines.ToLookup(line => line.Cells[0]);
        await using var db = databases.Open(Actor.Job("world load", null));
        var words = new List<(Message, string)>();
        foreach (var line in (await world.TableAsync("discussions.csv", cancel))?.Lines ?? [])
        {
            var (cells, of) = (line.Cells, messages![line.Cells[0]].ToList());
            if (of.Count == 0)
            {
                throw new WorldFault($"{world.Name}/discussions.csv: '{cells[0]}' has no message in messages.csv.");
            }

            var discussion = NewDiscussion(world, cells, of);
            db.Add(discussion);
            var written = new List<Message>();
            foreach (var (i, message) in of.Index())
            {
                written.Add(NewMessage(world, discussion, message.Cells, i + 1, written));
            }

            db.AddRange(written);
            words.AddRange(written.Select(message => (message, discussion.Title)));
            if (cells[Question].Length > 0)
            {
                db.Add(new Poll { DiscussionId = discussion.Id, Question = cells[Question], Options = [.. cells[Options].Split(';', StringSplitOptions.TrimEntries)], ClosesOn = world.Date(cells[Closes])!.Value });
            }
        }

        await index.SaveWithWordsAsync(db, words, cancel);
    }

    private static Discussion NewDiscussion(World world, IReadOnlyList<string> cells, List<SheetLine> messages) => new()
    {
        Id = Id.New<DiscussionId>(), TopicCode = cells[Topic], Title = cells[Title], Audience = Audience.Everyone, State = MessageState.Shown, Replies = messages.Count - 1,
        AnswerNumber = int.TryParse(cells[Answer], out var answer) ? answer : null, StartedAt = At(world, messages[0].Cells), LastMessageAt = At(world, messages[^1].Cells),
    };

    private static Message NewMessage(World world, Discussion discussion, IReadOnlyList<string> cells, int number, List<Message> before)
    {
        var answered = int.TryParse(cells[To], out var to) && to > Message.First ? before[to - 1] : null;
        return new()
        {
            Id = Id.New<MessageId>(), DiscussionId = discussion.Id, Number = number, Under = answered?.Under ?? number, ReplyTo = answered?.Number,
            AuthorName = cells[Author], AuthorEmployer = cells[Employer], Text = cells[Text], State = MessageState.Shown, WrittenAt = At(world, cells),
        };
    }

    private static NodaTime.Instant At(World world, IReadOnlyList<string> cells) => UkTime.At(world.Date(cells[Date])!.Value, TimeOnly.ParseExact(cells[Time], "HH:mm"));
}
