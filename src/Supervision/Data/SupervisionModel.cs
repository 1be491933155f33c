using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;

namespace Preceptor.Supervision.Data;

internal sealed class SupervisionModel : IModelPart
{
    public void Configure(ModelBuilder model)
    {
    }
}
