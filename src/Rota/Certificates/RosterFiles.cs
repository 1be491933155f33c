using Preceptor.Contracts;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Rules.Roster;
using Preceptor.Rota.Rules.Score;

namespace Preceptor.Rota.Certificates;

/// <summary>The files of the command line, judged and certified with no database.</summary>
internal sealed class RosterFiles(CertificateWriter writer) : IRosterFiles
{
    public RosterFileAnswer Judge(byte[] problem, byte[] roster) => Answer(problem, roster, certify: false);

    public RosterFileAnswer Certify(byte[] problem, byte[] roster) => Answer(problem, roster, certify: true);

    private RosterFileAnswer Answer(byte[] problemFile, byte[] rosterFile, bool certify)
    {
        var (problem, wrongProblem) = ProblemJson.Read<Problem>(problemFile, "problem");
        var (document, wrongRoster) = ProblemJson.Read<RosterDocument>(rosterFile, "roster");
        var wrong = wrongProblem ?? wrongRoster ?? ProblemFaults.In(problem!) ?? ProblemFaults.In(problem!, document!);
        if (wrong is not null)
        {
            return new(0, 0, [], null, wrong);
        }

        var judged = new JudgedRoster(problem!, document!.Assignments);
        var findings = RosterRules.Judge(judged);
        var terms = RosterScore.Of(judged);
        var hard = findings.Count(finding => finding.Blocks);
        return new(
            hard, RosterScore.Objective(terms),
            [.. findings.OrderByDescending(finding => finding.Finding.Severity).Select(finding => $"{finding.Finding.Severity.ToString().ToLowerInvariant()} {finding.Finding.Rule}: {finding.Finding.Text}"), .. terms.Where(term => term.Cost != 0).Select(term => $"cost {term.Code}: {term.Text}")],
            certify && hard == 0 ? writer.Write(problem!, document.Assignments, findings) : null, null);
    }
}
