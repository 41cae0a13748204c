using System.Text.RegularExpressions;
using Infra.Delivery;
using Infra.Naming;

namespace Infra.Settings;

internal static partial class GitHubSettingsReader
{
    /// <summary>GitHub's own limit for an environment, people and teams together.</summary>
    private const int MostReviewers = 6;

    private const string BranchKey = "branch";
    private const string RuleForm = "branchRules";
    private const string Signatures = "signedCommits";

    private static TextShape Branch => new("the name of a branch without wildcards, for example main", BranchName.IsValid);

    /// <summary>GitHub waits for ever for a check that never comes.</summary>
    private static TextShape Check => new(
        $"a job that runs for every pull request: {Wording.Alternatives(PullRequestChecks.Names)} (the list is in infra/Settings/PullRequestChecks.cs)",
        PullRequestChecks.Names.Contains);

    public static GitHubSettings Read(SettingsSection section, SettingsSection secrets, bool customerFacing)
    {
        var teams = section.Numbers("reviewerTeams", from: 0, to: MostReviewers, "numeric ids of teams");
        var users = section.Numbers("reviewerUsers", from: 0, to: MostReviewers, "numeric ids of people");
        if (teams.Count + users.Count > MostReviewers)
        {
            section.Refuse(
                "reviewerUsers",
                $"a list of at most {MostReviewers - teams.Count} beside reviewerTeams: GitHub takes {MostReviewers} together");
        }

        var account = GitHubAccountReader.Read(section);
        var wait = GitHubAccountReader.Wait(section, account);
        var gate = GitHubAccountReader.Gate(section, account, needsApproval: customerFacing || teams.Count + users.Count > 0);
        if (customerFacing && teams.Count + users.Count == 0 && !section.HasProblem("reviewerUsers"))
        {
            section.Refuse("reviewerTeams", $"a list of at least 1 unless reviewerUsers has one, {CustomerFacingReadings.Reason}");
        }
        else if (gate == ApprovalGate.PullRequest && teams.Count + users.Count == 0 && !section.HasProblem("reviewerUsers"))
        {
            section.Refuse("reviewerTeams", "a list of at least 1 unless reviewerUsers has one, since approvalGate is pullRequest");
        }

        var protects = section.Flag("protectBranch");
        if (!protects && !section.HasProblem("protectBranch"))
        {
            section.RefuseWithoutEffect(RuleForm, "since protectBranch is false");
            section.RefuseWithoutEffect(Signatures, "since protectBranch is false");
        }

        var repository = section.Parsed<RepositoryName>("repository", "a GitHub repository as owner/name, for example acme/shop", TryParseRepository);
        var branch = section.Text(BranchKey, Branch);
        var rules = section.Optional(RuleForm, BranchRuleForm.Ruleset, (s, k) => s.Choice<BranchRuleForm>(k));
        RefuseLong(section, repository, branch, isInARuleset: protects && rules == BranchRuleForm.Ruleset);
        return new GitHubSettings
        {
            Repository = repository,
            Account = account,
            Governed = GovernedRepositoryReader.Read(section, account),
            Branch = branch,
            DefaultBranch = section.Optional("defaultBranch", "main", (s, k) => s.Text(k, Branch)),
            SubjectIds = section.Optional<RepositoryIds?>("subjectIds", otherwise: null, (s, k) => s.Parsed<RepositoryIds>(
                k, "the ids of the owner and of the repository, for example 123456/789012", TryParseIds)),
            ProtectBranch = protects,
            BranchRules = rules,
            SignedCommits = section.Optional(Signatures, true, (s, k) => s.Flag(k, customerFacing)),
            RequiredChecks = section.Texts("requiredChecks", Check, from: 1, to: int.MaxValue, "names of checks"),
            Approvals = section.Number("approvals", from: 1, to: 6, "people"),
            ApprovalGate = gate,
            ReviewerTeams = teams,
            ReviewerUsers = users,
            Wait = wait,
            CreateOidcProvider = section.Flag("createOidcProvider"),
            Variables = PipelineVariablesReader.Read(section),
            Secrets = GitHubSecretsReader.Read(section, StackSettingsReader.SecretsKey, secrets),
            PlanSecrets = GitHubSecretsReader.Read(section, "planSecrets", secrets),
        };
    }

    /// <summary>The name of the branch becomes a part of other texts, which have ends of their own.</summary>
    private static void RefuseLong(SettingsSection section, RepositoryName? repository, string branch, bool isInARuleset)
    {
        if (section.HasProblem(BranchKey))
        {
            return;
        }

        if (isInARuleset && branch.Length > BranchRuleset.LongestBranch)
        {
            section.Refuse(BranchKey, $"a name of at most {BranchRuleset.LongestBranch} characters with {RuleForm} ruleset, whose name it begins: GitHub takes 100");
        }
        else if (repository is not null && new Runbooks(repository, branch).Root is { Length: > Runbooks.LongestRoot } address)
        {
            section.Refuse(BranchKey, $"a name with which the address of its files has at most {Runbooks.LongestRoot} characters, since every alarm links its runbook; it has {address.Length}");
        }
    }

    private static bool TryParseRepository(string text, out RepositoryName? repository)
    {
        var match = RepositoryPattern().Match(text);
        repository = match.Success && match.Groups["name"].Value is not ("." or "..")
            ? new RepositoryName(match.Groups["owner"].Value, match.Groups["name"].Value)
            : null;
        return repository is not null;
    }

    private static bool TryParseIds(string text, out RepositoryIds? ids)
    {
        var match = IdsPattern().Match(text);
        ids = match.Success ? new RepositoryIds(match.Groups["owner"].Value, match.Groups["repository"].Value) : null;
        return ids is not null;
    }

    [GeneratedRegex(@"\A(?<owner>[1-9][0-9]{0,18})/(?<repository>[1-9][0-9]{0,18})\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdsPattern();

    [GeneratedRegex(
        @"\A(?=[^/]{1,39}/)(?<owner>[A-Za-z0-9]+(-[A-Za-z0-9]+)*)/(?<name>[A-Za-z0-9._-]{1,100})\z",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex RepositoryPattern();
}
