using Microsoft.AspNetCore.Mvc.Rendering;

namespace Preceptor.Ui.Forms;

/// <summary>
/// The fields of a page in their order, filled as they are rendered. The error summary stands above them but is written
/// last, so it can list errors in the order of the fields and link only to fields that are there.
/// </summary>
internal sealed class FieldsOnPage
{
    private readonly Dictionary<string, (int Order, string Target)> _fields = new(StringComparer.OrdinalIgnoreCase);

    public static FieldsOnPage Of(ViewContext view)
    {
        var items = view.HttpContext.Items;
        if (items[typeof(FieldsOnPage)] is not FieldsOnPage fields)
        {
            items[typeof(FieldsOnPage)] = fields = new();
        }

        return fields;
    }

    public void Add(string key, string target) => _fields[key] = (_fields.Count, target);

    /// <summary>What is about the whole form, or about no field that is here, comes first.</summary>
    public int OrderOf(string key) => _fields.TryGetValue(key, out var field) ? field.Order : -1;

    /// <summary>The id to link to; none when the page has no such field.</summary>
    public string? TargetOf(string key) => _fields.TryGetValue(key, out var field) ? field.Target : null;
}
