using Preceptor.Kernel.Answers;

namespace Preceptor.Knowledge.Rules.Gate;

/// <summary>A page of a type has all that its template asks for.</summary>
internal static class FieldsFilled
{
    public const string Code = "hub.fields-filled";
    public const string Source = "Preceptor's page templates";

    public static IEnumerable<Finding> Judge(GatePage page)
    {
        var fields = page.Version.Fields.Length == 0 ? new Dictionary<string, string>(StringComparer.Ordinal) : Domain.PageContent.FieldsOf(page.Version);
        return page.Template.Fields.Where(field => field.IsRequired && string.IsNullOrWhiteSpace(fields.GetValueOrDefault(field.Code))).Select(field => field.Label)
            .Concat(page.Version.Summary.Length == 0 ? ["Summary"] : [])
            .Select(label => new Finding(Code, Severity.Must, $"‘{label}’ is empty. A {page.Template.Name.ToLowerInvariant()} needs it", Source));
    }
}
