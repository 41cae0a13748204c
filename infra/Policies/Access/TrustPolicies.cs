using Infra.Plans;

namespace Infra.Policies.Access;

/// <summary>Who may become a role, and for how long.</summary>
public static class TrustPolicies
{
    private const string GitHubIssuer = "https://token.actions.githubusercontent.com";

    /// <summary>Two hours, in seconds: what the longest deployment takes.</summary>
    private const double LongestSession = 7200;

    /// <summary>An hour, in seconds: AWS allows no shorter limit.</summary>
    private const double ShortestLimit = 3600;

    private static readonly string[] Becoming = ["sts:AssumeRole", "sts:AssumeRoleWithWebIdentity"];

    public static Policy ServicesActForThisAccount => new()
    {
        Id = "IAM-03",
        Severity = Severity.Blocker,
        Promise = "every role is assumed by GitHub, or by an AWS service on behalf of this account alone",
        Why = "A service that anybody may instruct would otherwise use our role for somebody else's account.",
        Fix = "use ServiceRole, which adds the condition aws:SourceAccount",
        Answers = ["CKV_AWS_60", "CKV_AWS_61"],
        Select = plan => plan.OfType(ResourceTypes.Role),
        Holds = role => role.Statements("assumeRolePolicy").AnyAndAll(statement => statement.PrincipalKind() switch
        {
            "Federated" => true,
            "Service" => statement.Map("Condition")?.Texts("StringEquals[\"aws:SourceAccount\"]") is [_],
            _ => false,
        }),
    };

    public static Policy TrustsAdmitAndNothingElse => new()
    {
        Id = "IAM-26",
        Severity = Severity.Blocker,
        Promise = "a trust lets somebody become the role, and says by which call",
        Why = "A pattern of calls admits ways in that were not reviewed: another identity provider, tags of a session that other policies believe.",
        Fix = "name sts:AssumeRole for a service and sts:AssumeRoleWithWebIdentity for GitHub, one of them and nothing more",
        Select = plan => plan.OfType(ResourceTypes.Role),
        // Whether it has a trust at all is another promise.
        Holds = role => role.Statements("assumeRolePolicy").All(statement => statement.Texts("Action") is [var action] && Becoming.Contains(action, StringComparer.Ordinal)),
    };

    public static Policy SessionsOfPipelinesEnd => new()
    {
        Id = "IAM-27",
        Severity = Severity.Blocker,
        Promise = "what works for GitHub says when its session ends, after two hours at most",
        Why = "A session that leaks from a log is worth as long as it lasts; it cannot be called back.",
        Fix = "set MaxSessionDuration to what the longest job takes, 3600 to 7200 (seconds)",
        Select = plan => plan.OfType(ResourceTypes.Role).Where(GitHubRoles.IsForGitHub),
        Holds = role => role.Number("maxSessionDuration") is >= ShortestLimit and <= LongestSession,
    };

    public static Policy GitHubIsTheOnlyIssuer => new()
    {
        Id = "IAM-28",
        Severity = Severity.Blocker,
        Promise = "the one identity provider is that of GitHub's jobs, for tokens that are meant for AWS",
        Why = "Whoever signs tokens that AWS believes can become any role that trusts them; one meant for somebody else was given to somebody else.",
        Fix = "set Url to https://token.actions.githubusercontent.com and ClientIdLists to sts.amazonaws.com alone",
        Select = plan => plan.OfType(ResourceTypes.OidcProvider),
        Holds = provider => provider.Text("url") == GitHubIssuer && provider.Texts("clientIdLists") is ["sts.amazonaws.com"],
    };

    public static Policy CertificatesOfGitHubAreNotPinned => new()
    {
        Id = "IAM-29",
        Severity = Severity.Advice,
        Promise = "the certificate of an identity provider is not pinned",
        Why = "AWS checks GitHub's by its own list of authorities; a pinned one ends every deployment on the day that GitHub renews it.",
        Fix = "leave ThumbprintLists out",
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.OidcProvider),
        Holds = provider => !provider.Has("thumbprintLists"),
    };
}
