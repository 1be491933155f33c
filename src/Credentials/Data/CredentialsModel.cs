using Microsoft.EntityFrameworkCore;
using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Data;

namespace Preceptor.Credentials.Data;

internal sealed class CredentialsModel : IModelPart
{
    public void Configure(ModelBuilder model)
    {
        model.Entity<CredentialRecord>(record =>
        {
            record.ToTable("credentials_records");
            record.HasKey(row => new { row.EmployerId, row.Id });
            record.HasIndex(row => new { row.EmployerId, row.PersonId });
            record.Property(row => row.Wte).HasPrecision(4, 2);
            record.Property(row => row.Conditions).HasMaxLength(CredentialRecord.MostText);
            record.PrimitiveCollection(row => row.Excludes).HasMaxLength(CredentialRecord.MostText);
            record.Ignore(row => row.Key);
        });
        model.Entity<RegistrationUpload>(upload =>
        {
            upload.ToTable("credentials_uploads");
            upload.HasKey(row => new { row.EmployerId, row.Id });
            upload.Property(row => row.Content).HasMaxLength(RegistrationUpload.MostContent);
        });
    }
}
