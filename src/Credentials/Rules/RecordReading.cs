using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Rules;

/// <summary>Understands a typed record, or says of each field what is wrong. The form, the import and the demo worlds all come through here.</summary>
internal static class RecordReading
{
    private const int MostShortText = 200;

    private static readonly string[] MayBeginLater = [RecordKind.Registration, RecordKind.Employment];

    /// <param name="today">Nothing that was done can have been done later.</param>
    public static Outcome<RecordValues> Read(RecordText text, DateOnly today)
    {
        if (RecordKind.Find(text.Kind.Trim()) is not { } kind)
        {
            return new NotUnderstood(nameof(text.Kind), text.Kind.Trim().Length == 0
                ? "Select what you want to record"
                : $"‘{text.Kind}’ is not a kind of record. Use one of: {string.Join(", ", RecordKind.All.Select(each => each.Code))}");
        }

        var reader = new Reader(text, kind, today, []);
        var values = new RecordValues(kind.Code, reader.What(), reader.Provider(), reader.Number(), reader.Status(), reader.From(), reader.Until())
        {
            Wte = reader.Wte(), CheckedOn = reader.CheckedOn(), Conditions = reader.Conditions(), Excludes = reader.Excludes(),
        };
        return reader.Refusals.Count == 0 ? values : Outcome<RecordValues>.Refused(reader.Refusals);
    }

    private sealed record Reader(RecordText Text, RecordKind Kind, DateOnly Today, List<Refusal> Refusals)
    {
        public string? What()
        {
            if (Kind.What is null)
            {
                return null;
            }

            return Kind.Words is { } words
                ? Word(Text.What, nameof(Text.What), words, LowerFirst(Kind.What))
                : Short(Text.What, nameof(Text.What), $"the {LowerFirst(Kind.What.Split(',')[0])}");
        }

        public string? Provider() => Kind.HasProvider ? Short(Text.Provider, nameof(Text.Provider), "the university or other provider") : null;

        public string? Number() => Kind.IsRegistration ? Short(Text.Number, nameof(Text.Number), "the registration number")?.Replace(" ", "").ToUpperInvariant() : null;

        public string? Status() => Kind.IsRegistration ? Word(Text.Status, nameof(Text.Status), Words.Statuses, "status") : null;

        public DateOnly? From()
        {
            var from = Kind.From is null ? null : Date(Text.From, nameof(Text.From), Kind.From, isNeeded: Kind.Code != RecordKind.Qualification);
            if (from > Today && !MayBeginLater.Contains(Kind.Code))
            {
                Refusals.Add(new NotUnderstood(nameof(Text.From), $"{UkWords.Date(from.Value)} is in the future. Record it when it is done"));
            }

            return from;
        }

        public DateOnly? Until()
        {
            var until = Kind.Until is null ? null : Date(Text.Until, nameof(Text.Until), Kind.Until, isNeeded: Kind.Code == RecordKind.Qualification);
            if (until < TypedDates.Parse(Text.From))
            {
                Refusals.Add(new NotUnderstood(nameof(Text.Until), $"{UkWords.Date(until.Value)} is before {UkWords.Date(TypedDates.Parse(Text.From)!.Value)}, when it began"));
            }
            else if (until > Today && Kind.Code == RecordKind.Qualification)
            {
                Refusals.Add(new NotUnderstood(nameof(Text.Until), $"{UkWords.Date(until.Value)} is in the future. Record the qualification when it is awarded"));
            }

            return until;
        }

        public DateOnly? CheckedOn()
        {
            var on = Kind.IsRegistration ? Date(Text.CheckedOn, nameof(Text.CheckedOn), "Looked up on", isNeeded: false) : null;
            if (on > Today)
            {
                Refusals.Add(new NotUnderstood(nameof(Text.CheckedOn), $"{UkWords.Date(on.Value)} is in the future. Enter the day on which you looked at the register"));
            }

            return on;
        }

        public decimal? Wte()
        {
            if (!Kind.IsEmployment || Text.Wte.Trim().Length == 0)
            {
                return null;
            }

            if (decimal.TryParse(Text.Wte.Trim(), out var wte) && wte is >= 0 and <= 2)
            {
                return wte;
            }

            Refusals.Add(new NotUnderstood(nameof(Text.Wte), $"‘{Text.Wte}’ is not a whole-time equivalent from 0 to 2, like 0.6"));
            return null;
        }

        public string? Conditions()
        {
            var conditions = Text.Conditions.Trim();
            if (conditions.Length > CredentialRecord.MostText)
            {
                Refusals.Add(new NotUnderstood(nameof(Text.Conditions), $"The conditions have {conditions.Length} characters; they may have {CredentialRecord.MostText}"));
            }

            return Kind.IsRegistration && conditions.Length > 0 ? conditions : null;
        }

        public IReadOnlyList<string> Excludes() => Kind.IsRegistration
            ? [.. Text.Excludes.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(tag => tag.ToLowerInvariant().Replace(' ', '-')).Distinct(StringComparer.Ordinal)]
            : [];

        private string? Short(string given, string field, string what)
        {
            var text = given.Trim();
            if (text.Length is 0 or > MostShortText)
            {
                Refusals.Add(new NotUnderstood(field, text.Length == 0 ? $"Enter {what}" : $"Shorten {what}: it has {text.Length} characters and may have {MostShortText}"));
            }

            return text;
        }

        private string? Word(string given, string field, IReadOnlyList<string> words, string what)
        {
            var text = given.Trim().Replace(' ', '-');
            var word = words.FirstOrDefault(each => string.Equals(each, text, StringComparison.OrdinalIgnoreCase));
            if (word is null)
            {
                Refusals.Add(new NotUnderstood(field, text.Length == 0 ? $"Select the {what}" : $"‘{given}’ is not a {what}. Use one of: {string.Join(", ", words)}"));
            }

            return word;
        }

        private DateOnly? Date(string given, string field, string label, bool isNeeded)
        {
            var date = TypedDates.Parse(given);
            if (date is null && (isNeeded || given.Trim().Length > 0))
            {
                Refusals.Add(new NotUnderstood(field, given.Trim().Length == 0 ? $"Enter the date: {LowerFirst(label)}" : TypedDates.Problem(given)));
            }

            return date;
        }

        private static string LowerFirst(string name) => char.ToLowerInvariant(name[0]) + name[1..];
    }
}
