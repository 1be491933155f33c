using Microsoft.AspNetCore.Identity;
using Preceptor.Kernel.Worlds;

namespace Preceptor.People.SignIn;

/// <summary>
/// A password is at least 12 characters and not easy to guess; there are no rules of composition.
/// Source: NCSC password guidance and Cyber Essentials v3.3 (minimum length with a deny list, no complexity).
/// </summary>
internal sealed class PasswordRule : IPasswordValidator<Account>
{
    public const int Least = 12;
    public const int Most = 200;

    private const int FewestDifferent = 5;

    private readonly Lazy<IReadOnlyList<string>> _common = new(() =>
        [.. File.ReadLines(Path.Combine(DataFolder.Reference, "common-passwords.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .OrderByDescending(word => word.Length)]);

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(ProblemOf(password ?? "", user.Email) is { } problem
            ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = problem })
            : IdentityResult.Success);

    /// <summary>What is wrong with a password, in the words shown beside the field; nothing when it will do.</summary>
    public string? ProblemOf(string password, string? email)
    {
        if (password.Length is < Least or > Most)
        {
            return $"Password must be between {Least} and {Most} characters";
        }

        return IsEasyToGuess(password, email) ? "Choose a password that is harder to guess. Three unrelated words work well" : null;
    }

    // What is left of a common password after its decoration is taken off is short: "Password123!!!" leaves nothing.
    private bool IsEasyToGuess(string password, string? email)
    {
        var plain = Plain(password);
        if (plain.Distinct().Count() < FewestDifferent || IsRun(plain))
        {
            return true;
        }

        var rest = plain;
        foreach (var word in _common.Value.Concat(WordsOf(email)))
        {
            rest = rest.Replace(word, "", StringComparison.Ordinal);
        }

        return rest.Count(char.IsLetter) < Least / 3;
    }

    private static IEnumerable<string> WordsOf(string? email) =>
        Plain(email ?? "").Split('@', '.', '-', '_').Where(word => word.Length >= 4);

    private static string Plain(string text) => new([.. text.ToLowerInvariant().Select(letter => letter switch
    {
        '0' => 'o', '1' => 'i', '3' => 'e', '4' => 'a', '5' => 's', '7' => 't', '@' when !text.Contains('.') => 'a', '$' => 's', _ => letter,
    })]);

    private static bool IsRun(string text) => text.Zip(text.Skip(1)).Count(pair => pair.Second - pair.First is 1 or -1 or 0) >= text.Length - 2;
}
