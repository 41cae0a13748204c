using System.Diagnostics;
using Infra.Acceptance;
using Infra.Changes;
using Infra.Changes.Loss;
using Infra.Parity;
using Infra.Plans;
using Infra.Policies;
using Infra.Settings;
using Stacks.Planning;
using Stacks.Preview;

namespace Stacks.Commands;

/// <summary>Plans a stack, and asks of the plan whatever a preview tells.</summary>
internal sealed class PreviewMaker(CommandEnvironment environment, StackFiles files)
{
    /// <exception cref="UsageException">There is no such stack, or nothing to compare with where it was said to be.</exception>
    /// <exception cref="SettingsException">Its settings are not sound.</exception>
    /// <exception cref="PlanFormatException">What it is compared with is no plan of the stack.</exception>
    public async Task<PreviewReport> MakeAsync(PreviewRequest request, Stopwatch watch, CancellationToken cancellation)
    {
        if (request.Parity == request.Stack)
        {
            throw new UsageException($"--parity is {Printable.Quoted(request.Stack)} but must be another stack than the one that is previewed");
        }

        // A preview is mostly the start of a process, so what does not wait for the plan is done beside it.
        var policies = Task.Run(environment.Policies, cancellation);
        var constraints = Task.Run(() => ConstraintCatalog.All, cancellation);
        var against = request.Against is null ? null : new AgainstPlan(environment, files, request.Against);
        var exemptions = StackExemptions.Of(files, request.Stack);
        var overrides = LossOverrides.Of(files, request.Stack);
        var planned = await StackPlanner.PlanAsync(files, request.Stack, request.ConfigFile);
        var today = DateOnly.FromDateTime(environment.Clock.GetUtcNow().UtcDateTime);
        var checking = Task.Run(async () => PolicyReport.Of(planned.Plan, await policies).With(exemptions, today), cancellation);
        var accepting = Task.Run(async () => (await constraints, environment.Acceptance(planned.Plan)).Item2, cancellation);
        var approved = ApprovedPlan.Of(files, request.Stack);
        var before = against is null ? approved.Base(planned.Plan) : await against.OfAsync(planned.Plan, cancellation);
        var report = await checking;
        return new PreviewReport
        {
            SettingsFile = planned.File,
            Product = planned.Settings.Product,
            Region = planned.Settings.Region,
            Plan = planned.Plan,
            ComparedWith = before.Name,
            Review = Review(before, planned.Plan, overrides),
            IsApproved = approved.Is(planned.Plan),
            Policies = report,
            Acceptance = await accepting,
            Parity = request.Parity is null ? null : await ParityAsync(planned.Plan, request.Parity),
            Notices = [.. Notice.Of(planned.Settings, request.Stack, today), .. FactNotices.Of(DatedFiles.All, today), .. ExemptionNotices.Of(report.Exempted, today)],
            UnsetSecrets = UnsetSecret.In(planned.Settings, request.Stack),
            SecretsToFill = SecretToFill.In(planned.Settings, request.Stack),
            MissingImages = MissingImage.In(planned.Settings, request.Stack),
            Duration = watch.Elapsed,
        };
    }

    private static ChangeReview? Review(BasePlan before, Plan plan, IReadOnlyList<LossOverride> overrides) =>
        before.Plan is null ? null : ChangeReview.Of(PlanChanges.Between(before.Plan, plan), overrides, PlanDigest.Of(plan));

    private async Task<StackParity> ParityAsync(Plan plan, string other)
    {
        var permitted = PermittedDifferences.Of(files);
        var planned = await StackPlanner.PlanAsync(files, other);
        return new StackParity(plan.Stack, other, ParityReport.Of(plan, planned.Plan, permitted), files.Display(files.Differences));
    }
}
