using Shouldly;
using Xunit;

namespace Preceptor.Faults.Tests;

/// <summary>The command line as a script meets it: exit codes, one line of refusal, whole files.</summary>
public sealed class CommandLineTests
{
    [Fact]
    [Trait("assures", "What was answered as done survives a killed process")]
    public async Task What_was_told_as_loaded_survives_kill_9()
    {
        using var files = new Files();
        await using (var load = Programs.CommandLine(files, "world", "load", "small-team"))
        {
            await Eventually.IsTrueAsync(() => load.Out.Count > 0, "the accounts are told");
            await load.KillAsync();
        }

        var verify = await Programs.RunAsync(files, "audit", "verify");
        verify.ExitCode.ShouldBe(0, string.Join('\n', verify.Out.Concat(verify.Error)));
        (await files.AskAsync("select count(*) from people_accounts")).ShouldBe("9");
        (await files.AskAsync("select count(*) from people_people")).ShouldBe("17");
    }

    [Fact]
    [Trait("assures", "A line of the audit log that was changed is found")]
    public async Task Row_47_A_changed_line_of_the_audit_log_is_named()
    {
        using var files = await LoadedAsync();
        (await Programs.RunAsync(files, "audit", "verify")).ExitCode.ShouldBe(0);

        await files.TamperAsync("update kernel_audit set detail = 'nothing happened' where number = 2 and chain <> '00000000-0000-0000-0000-000000000000'");
        var verify = await Programs.RunAsync(files, "audit", "verify");
        verify.ExitCode.ShouldBe(1);
        verify.Out.ShouldContain(line => line.StartsWith("employer ", StringComparison.Ordinal) && line.EndsWith("line 2 was changed after it was written", StringComparison.Ordinal));
        var pages = Directory.GetFiles(Path.Combine(Programs.Root, "data", "seeds", "hub", "pages"), "*.md").Length;
        verify.Out.ShouldContain(line => line.StartsWith($"platform: lines={1 + pages} ", StringComparison.Ordinal) && line.EndsWith(" ok", StringComparison.Ordinal));
    }

    [Theory]
    [Trait("assures", "A line of the audit log that was changed is found")]
    [InlineData("line 2 is missing or out of place", "delete from kernel_audit where number = 2 and chain = (select max(chain) from kernel_audit)")]
    [InlineData("line 1 does not follow from the line before it", "update kernel_audit set number = case number when 1 then -2 else -1 end where number in (1, 2) and chain = (select max(chain) from kernel_audit); update kernel_audit set number = -number where number < 0")]
    public async Task Row_47_A_removed_and_a_reordered_line_of_the_audit_log_are_named(string fault, string tampering)
    {
        using var files = await LoadedAsync();
        await files.TamperAsync(tampering);
        var verify = await Programs.RunAsync(files, "audit", "verify");
        verify.ExitCode.ShouldBe(1);
        verify.Out.ShouldContain(line => line.EndsWith(fault, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("assures", "What is old is forgotten as the rules say")]
    public async Task Row_48_Retention_counts_first_and_forgets_when_asked()
    {
        using var files = await LoadedAsync();
        await files.TamperAsync("insert into kernel_outbox_mail (id, \"to\", subject, text, written_at, due_at, sent_at, attempts) values ('01900000-0000-7000-8000-000000000000', 'one@anyshire.example', 's', 't', '2020-01-01 00:00:00', '2020-01-01 00:00:00', '2020-01-01 00:00:00', 1)");
        var dry = await Programs.RunAsync(files, "retention", "--dry-run");
        dry.ExitCode.ShouldBe(0, string.Join('\n', dry.Error));
        dry.Out.ShouldContain(line => line.StartsWith("mail-sent: rows=1 days=7 (Mail that has left; UK GDPR article 5(1)(e)", StringComparison.Ordinal));
        dry.Out.Count.ShouldBe(5);
        dry.Error.ShouldHaveSingleItem().ShouldContain("Nothing was forgotten");
        (await files.AskAsync("select count(*) from kernel_outbox_mail")).ShouldBe("1");
        (await Programs.RunAsync(files, "retention", "--json")).Out.ShouldHaveSingleItem().ShouldStartWith("{\"dryRun\":false,\"rows\":1,");
        (await files.AskAsync("select count(*) from kernel_outbox_mail")).ShouldBe("0");
    }

    [Fact]
    [Trait("assures", "A backup restores what it was made of")]
    public async Task A_backup_that_is_made_while_the_site_runs_restores_every_line()
    {
        using var files = await LoadedAsync();
        var backup = Path.Combine(files.Folder, "preceptor.bak");
        await using (var site = Programs.Site(files))
        {
            await site.ServedAtAsync();
            (await Programs.RunAsync(files, "db", "backup", backup)).ExitCode.ShouldBe(0);
        }

        var before = await Programs.RunAsync(files, "audit", "verify");
        (await Programs.RunAsync(files, "db", "restore", backup)).ShouldSatisfyAllConditions(
            refused => refused.ExitCode.ShouldBe(2), refused => refused.Error.ShouldHaveSingleItem().ShouldContain("holds data already"));
        await files.TamperAsync("delete from people_team_members");
        (await Programs.RunAsync(files, "db", "restore", backup, "--replace")).ExitCode.ShouldBe(0);
        (await Programs.RunAsync(files, "audit", "verify")).Out.ShouldBe(before.Out);
        (await files.AskAsync("select count(*) > 0 from people_team_members")).ShouldBe("1");
        Directory.GetFiles(files.Folder, "*.part").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("There is no world called 'atlantis'. The worlds are: district-general, empty, hub, small-team", "world", "load", "atlantis")]
    [InlineData("'30/11/2026' is not a date for --anchor; write it as 2026-11-30.", "world", "load", "empty", "--anchor", "30/11/2026")]
    [InlineData("There is no Preceptor database at", "audit", "verify")]
    [InlineData("There is no backup", "db", "restore", "missing.bak")]
    [InlineData("Required command was not provided", "db")]
    public async Task Wrong_use_is_one_line_and_exit_code_2(string sentence, params string[] arguments)
    {
        using var files = new Files();
        var call = await Programs.RunAsync(files, arguments);
        call.ExitCode.ShouldBe(2);
        call.Error.ShouldHaveSingleItem().ShouldContain(sentence);
        call.Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_world_is_not_loaded_over_data()
    {
        using var files = await LoadedAsync();
        var again = await Programs.RunAsync(files, "world", "load", "small-team");
        again.ExitCode.ShouldBe(2);
        again.Error.ShouldHaveSingleItem().ShouldContain("the database holds data already");
    }

    [Fact]
    [Trait("assures", "The database's library has no known corruption")]
    public async Task The_native_SQLite_is_one_without_the_write_ahead_log_fault()
    {
        using var files = await LoadedAsync();
        Version.Parse((await files.AskAsync("select sqlite_version()"))!).ShouldBeGreaterThanOrEqualTo(new Version(3, 51, 3));
    }

    private static async Task<Files> LoadedAsync()
    {
        var files = new Files();
        var load = await Programs.RunAsync(files, "world", "load", "small-team");
        load.ExitCode.ShouldBe(0, string.Join('\n', load.Error));
        return files;
    }
}
