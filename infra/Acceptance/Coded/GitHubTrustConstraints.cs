using System.Text.RegularExpressions;
using Infra.Policies;

namespace Infra.Acceptance.Coded;

/// <summary>What a role must say so that the jobs of a repository can take it, and nobody else's.</summary>
public static partial class GitHubTrustConstraints
{
    private const string Readme = "aws-actions/configure-aws-credentials:README.md (2026-08)";
    private const string Denied = "AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity, in the first job that deploys";

    public static IReadOnlyList<CodedConstraint> All => [TokensAreTaken, AudienceIsAws, SubjectIsNamed, SubjectIsARepository, ColonsAreEscaped, AbsentClaimsDoNotPass];

    private static CodedConstraint TokensAreTaken => Rule(
        "IAM-ROLE-21", "Action", "must hold sts:AssumeRoleWithWebIdentity where GitHub is trusted", Denied, Noticed.Never, "set Action to sts:AssumeRoleWithWebIdentity", Readme,
        trust => trust.Statement.Texts("Action") is { } actions && !actions.Any(action => PolicyStatements.Matches(action, "sts:AssumeRoleWithWebIdentity"))
            ? [new Objection($"{trust.Place}.Action", actions is [var only] ? only : null, "but the tokens of GitHub are taken by sts:AssumeRoleWithWebIdentity")] : []);

    private static CodedConstraint AudienceIsAws => Rule(
        "IAM-ROLE-22", "Condition", "must admit the audience sts.amazonaws.com where it names one for GitHub", Denied, Noticed.Never, "hold the claim aud to sts.amazonaws.com", Readme,
        trust => trust.Claims("aud").Where(claim => !claim.Values.Any(value => PolicyStatements.Matches(value, "sts.amazonaws.com")))
            .Select(claim => claim.Refused(null, "but the tokens of GitHub are for sts.amazonaws.com")));

    private static CodedConstraint SubjectIsNamed => Rule(
        "IAM-ROLE-23", "Condition", "must hold the claim sub of GitHub to a repository", "MalformedPolicyDocument: AWS blocks roles that any repository of GitHub could take", Noticed.Apply,
        "hold the claim sub to the repository and the environment that deploys", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html (2026-11-21)",
        trust => trust.Claims("sub").Any()
            ? trust.Subjects().Where(subject => subject.Value is "*" or "repo:*" or "repo:*/*" or "repo:*:*" or "repo:*/*:*")
                .Select(subject => subject.Claim.Refused(subject.Value, "but that is every repository of GitHub"))
            : [new Objection($"{trust.Place}.Condition", null, "but it does not say which repository")]);

    private static CodedConstraint SubjectIsARepository => Rule(
        "IAM-ROLE-24", "Condition", "must write the claim sub as repo:OWNER/NAME:... or repo:OWNER@ID/NAME@ID:...", Denied, Noticed.Never,
        "write both the owner and the name with their ids or both without", $"{Readme}; aws-actions/configure-aws-credentials issue 1888",
        trust => trust.Subjects().Where(subject => subject.Value.StartsWith("repo:", StringComparison.Ordinal) && !subject.Value.Contains('*', StringComparison.Ordinal)
                && !Repository().IsMatch(subject.Value))
            .Select(subject => subject.Claim.Refused(subject.Value, "but GitHub gives no such subject")));

    private static CodedConstraint ColonsAreEscaped => Rule(
        "IAM-ROLE-25", "Condition", "must write a colon in the name of an environment as %3A in the claim sub", Denied, Noticed.Never,
        "write the colon as %3A, or take it out of the name of the environment", $"{Readme}; github/docs issue 28292",
        trust => trust.Subjects().Where(subject => EnvironmentWithColon().IsMatch(subject.Value))
            .Select(subject => subject.Claim.Refused(subject.Value, "but GitHub writes a colon in the name of an environment as %3A")));

    private static CodedConstraint AbsentClaimsDoNotPass => Rule(
        "IAM-ROLE-26", "Condition", "must not hold the claims of GitHub with ForAllValues", "a token without the claim passes, whatever repository it is from", Noticed.Never,
        "use StringEquals or StringLike", "aws-actions/configure-aws-credentials issue 690",
        trust => trust.Claims("sub").Concat(trust.Claims("aud")).Where(claim => claim.Test.StartsWith(GitHubTrust.AllOfNone, StringComparison.Ordinal))
            .Select(claim => claim.Refused(null, "but ForAllValues holds for a claim that is not there")));

    private static CodedConstraint Rule(
        string id, string input, string says, string answer, Noticed noticed, string fix, string source, Func<GitHubTrust, IEnumerable<Objection>> against) => new()
        {
            Id = id,
            Type = ResourceTypes.Role,
            Property = $"assumeRolePolicy.Statement[].{input}",
            Says = says,
            Answer = answer,
            Noticed = noticed,
            Fix = fix,
            Source = source,
            Objections = (role, _) => GitHubTrust.Of(role).SelectMany(against),
        };

    [GeneratedRegex(@"^repo:([^/:@]+/[^/:@]+|[^/:@]+@[0-9]+/[^/:@]+@[0-9]+):.+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Repository();

    [GeneratedRegex("^repo:[^:]+:environment:[^:]*:", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EnvironmentWithColon();
}
