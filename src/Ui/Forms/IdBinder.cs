using Microsoft.AspNetCore.Mvc.ModelBinding;
using Preceptor.Kernel;

namespace Preceptor.Ui.Forms;

/// <summary>Binds <c>PersonId</c> and its like from the address or a form.</summary>
internal sealed class IdBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        return type.IsValueType && typeof(IId).IsAssignableFrom(type)
            ? (IModelBinder?)Activator.CreateInstance(typeof(IdBinder<>).MakeGenericType(type))
            : null;
    }
}

/// <summary>
/// An id that is no UUID names nothing. In an address that must answer 404, not a form error, so it is bound to the id that
/// nothing has and the page finds nothing. In a form the field gets an error.
/// </summary>
internal sealed class IdBinder<TId> : IModelBinder
    where TId : struct, IId<TId>
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (string.IsNullOrEmpty(given.FirstValue))
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        if (Id.TryParse<TId>(given.FirstValue, out var id) || IsInAddress(bindingContext))
        {
            bindingContext.Result = ModelBindingResult.Success(id);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, "Select one of the answers");
        }

        return Task.CompletedTask;
    }

    private static bool IsInAddress(ModelBindingContext context) =>
        context.ActionContext.RouteData.Values.ContainsKey(context.ModelName)
        || context.HttpContext.Request.Query.ContainsKey(context.ModelName);
}
