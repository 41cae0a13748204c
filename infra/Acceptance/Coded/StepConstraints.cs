using Infra.Acceptance.Language;
using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Coded;

/// <summary>Steps of a scaling policy: together they must cover a range without a gap.</summary>
public static class StepConstraints
{
    private const string Steps = "stepScalingPolicyConfiguration.stepAdjustments";

    public static IReadOnlyList<CodedConstraint> All => [StepsFollowEachOther];

    private static CodedConstraint StepsFollowEachOther => new()
    {
        Id = "APPAUTOSCALING-POLICY-16",
        Type = ResourceTypes.ScalingPolicy,
        Property = Steps,
        Says = "must follow each other without gap or overlap, and be open at the ends that lie away from the threshold",
        Answer = "ValidationException: the intervals of the step adjustments overlap, leave a gap or do not end",
        Noticed = Noticed.Apply,
        Fix = "let each step begin where the one before it ends, and leave the outermost bounds out",
        Source = "boto/botocore:botocore/data/application-autoscaling/2016-02-06/service-2.json StepScalingPolicyConfiguration (1.43.11)",
        Objections = (policy, _) => policy.Items(Steps) is { Count: > 0 } items && Problem([.. items.Select(Step).OrderBy(step => step.From)]) is { } problem
            ? [new Objection(Steps, null, problem)] : [],
    };

    private static (double From, double To) Step(PlannedMap step) => (
        Bound(step, "metricIntervalLowerBound") ?? double.NegativeInfinity,
        Bound(step, "metricIntervalUpperBound") ?? double.PositiveInfinity);

    private static double? Bound(PlannedMap step, string name) => Scalar.Number(step.GetValueOrDefault(name));

    private static string? Problem(IReadOnlyList<(double From, double To)> steps) =>
        steps.Any(step => step.From >= step.To) ? "but a step ends before it begins"
        : steps.Zip(steps.Skip(1)).Any(pair => pair.First.To > pair.Second.From) ? "but two steps overlap"
        : steps.Zip(steps.Skip(1)).Any(pair => pair.First.To < pair.Second.From) ? "but there is a gap between two steps"
        : steps[0].From < 0 && double.IsFinite(steps[0].From) ? "but nothing is said below the lowest step"
        : steps[^1].To > 0 && double.IsFinite(steps[^1].To) ? "but nothing is said above the highest step"
        : null;
}
