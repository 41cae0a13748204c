using System.CommandLine;
using Infra.Settings;
using Stacks.Operations;
using Stacks.Operations.Deployments;
using Stacks.Operations.Previews;

namespace Stacks.Commands;

/// <summary><c>deploy STACK</c>: everything between a plan and a release that runs.</summary>
internal sealed class DeployCommand
{
    /// <summary>Set by the workflow where the deployment was started for somebody: the login of who has published the release.</summary>
    private const string RequesterVariable = "REQUESTED_BY";

    /// <summary>Less than the 110 minutes of the jobs that deploy: a way back takes its time as well, and GitHub tells nobody how a stack stands.</summary>
    internal static readonly TimeSpan LongestInAJob = TimeSpan.FromMinutes(80);

    private readonly CommandEnvironment _environment;
    private readonly Argument<string> _stack = CommonArguments.Stack();
    private readonly Option<string?> _approved = new("--approved")
    {
        HelpName = "DIGEST",
        Description = "The digest of the approved plan, as `plan` prints it; another plan is refused",
    };

    private DeployCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var deploy = new DeployCommand(environment);
        deploy._approved.Validators.Add(approved =>
        {
            if (approved.Tokens is [{ Value: var digest }] && !PreviewDigest.IsOne(digest))
            {
                approved.AddError($"--approved is {Printable.Quoted(digest)} but must be the digest of a plan, 64 hexadecimal digits as `plan` prints them");
            }
        });
        var command = new Command("deploy", "Deploy a stack: plan, update, migrate, prove, smoke, record; an expand that fails goes back by itself") { deploy._stack, deploy._approved };
        command.SetAction(deploy.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var context = _environment.Operation(parsed.GetRequiredValue(_stack));
        var deployment = new Deployment(context)
        {
            Approved = parsed.GetValue(_approved),
            Limit = context.Variables("GITHUB_ACTIONS") == "true" ? LongestInAJob : null,
            Approval = Approval(context),
        };
        await deployment.RunAsync(cancellation);
        return ExitCode.Fine;
    }

    private static IDeploymentApproval? Approval(OperationContext context) => context.Settings.GitHub.ApprovalGate switch
    {
        ApprovalGate.PullRequest => new PullRequestApproval(context),
        _ when context.Variables(RequesterVariable) is { Length: > 0 } requester => new EnvironmentApproval(context, requester),
        _ => null,
    };
}
