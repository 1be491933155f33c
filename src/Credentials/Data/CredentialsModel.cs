using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;

namespace Preceptor.Credentials.Data;

internal sealed class CredentialsModel : IModelPart
{
    public void Configure(ModelBuilder model)
    {
    }
}
