using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;

namespace Preceptor.Database.Postgres;

/// <summary>The platform's database on PostgreSQL; its migrations are beside it.</summary>
internal sealed class PostgresPlatformDb(DbContextOptions<PostgresPlatformDb> options, DatabaseScope scope) : PlatformDb(options, scope);
