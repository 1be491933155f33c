using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;

namespace Preceptor.Rota.Data;

internal sealed class RotaModel : IModelPart
{
    public void Configure(ModelBuilder model)
    {
    }
}
