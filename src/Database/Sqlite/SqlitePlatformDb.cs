using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;

namespace Preceptor.Database.Sqlite;

/// <summary>The platform's database on SQLite; its migrations are beside it.</summary>
internal sealed class SqlitePlatformDb(DbContextOptions<SqlitePlatformDb> options, DatabaseScope scope) : PlatformDb(options, scope);
