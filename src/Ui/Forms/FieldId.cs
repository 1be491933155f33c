using Microsoft.AspNetCore.Mvc.Rendering;

namespace Preceptor.Ui.Forms;

/// <summary>The id of the input that a property is typed into: "Start.Day" is typed into "Start_Day".</summary>
public static class FieldId
{
    public static string Of(string name) => TagBuilder.CreateSanitizedId(name, "_");
}
