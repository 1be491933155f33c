using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Gate;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Gate;

public sealed class FieldsFilledTests
{
    [Fact]
    public void A_case_study_cannot_be_published_with_one_part_empty()
    {
        var template = PageTemplates.Of(PageTemplates.CaseStudy);
        foreach (var empty in template.Fields)
        {
            var version = Written.Version();
            version.Fields = PageContent.Write(template.Fields.ToDictionary(field => field.Code, field => field == empty ? " " : "Text"));
            FieldsFilled.Judge(new(template, version, Written.Today)).Single().Text.ShouldBe($"‘{empty.Label}’ is empty. A case study needs it");
        }
    }

    [Fact]
    public void A_page_without_a_summary_is_not_finished()
    {
        var version = Written.Version();
        version.Summary = "";
        FieldsFilled.Judge(Written.Guidance(version)).Single().Text.ShouldStartWith("‘Summary’ is empty");
    }
}
