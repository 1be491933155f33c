using Preceptor.Knowledge.Rules.Gate;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Gate;

public sealed class PdfHasPageTests
{
    [Fact]
    public void A_pdf_alone_is_found() => PdfHasPage.Judge(Written.Guidance("[The guide](https://guide.example/guide.pdf)")).Single().Text.ShouldContain("guide.pdf is a PDF");

    [Fact]
    public void A_page_in_the_same_paragraph_is_enough() =>
        PdfHasPage.Judge(Written.Guidance("[The guide](https://guide.example/guide), also [as a PDF](https://guide.example/guide.pdf)")).ShouldBeEmpty();
}
