using Infra.Plans.Foreign;
using Infra.Policies;
using Stacks.Preview;

namespace Stacks.Checking;

internal static class CheckWording
{
    /// <summary>A kind as the outputs have it.</summary>
    public static string Of(PlanFileKind kind) => kind switch
    {
        PlanFileKind.Plan => "plan",
        PlanFileKind.Preview => "preview",
        _ => "state",
    };

    /// <summary><c>the state of staging (infra), 264 resources in 65 components</c>.</summary>
    public static string Title(CheckedFile file) =>
        $"the {Of(file.Found.Kind)} of {file.Found.Plan.Stack} ({file.Found.Plan.Project}), {Wording.Count(file.Resources, "resource")} in {Wording.Count(file.Components, "component")}";

    /// <summary>A sentence without its end, or none.</summary>
    public static IEnumerable<string> StrangeTypes(CheckedFile file) => file.StrangeTypes.Count == 0 ? [] :
        [$"resources of types that no policy names: {file.StrangeTypes.Values.Sum()} ({string.Join(", ", file.StrangeTypes.Select(type => $"{type.Key} {type.Value}"))})"];

    /// <summary>What only the account or GitHub can answer, each in one line.</summary>
    public static IEnumerable<string> Questions(CheckedFile file) =>
        file.Acceptance.Questions.Select(question => $"{question.Id}: {question.Label}: {AcceptanceWording.Line(question.Asks)} {AcceptanceWording.Line(question.Command)}");

    /// <summary>What a file came to, in one line.</summary>
    public static string Summary(CheckedFile file) =>
        $"{file.Name}: {file.Policies.Policies} policies checked, {file.Policies.Violations.Count} broken, {file.Policies.Undecided.Count} undecided, "
        + $"{file.Policies.Exempted.Count} exempted; refusals: {file.Acceptance.Refusals.Count}; secrets in plain text: {file.Found.PlainSecrets.Count}"
        + (file.Guarded is { } guarded ? $"; losses: {guarded.Losses.Losses.Count}" : "");

    public static string Undecided(int count) => $"{Wording.Count(count, "promise")} that nobody can judge by this file";

    public static string Consequence(bool undecidedFails) =>
        undecidedFails ? "which stops the pipeline (--undecided fail)" : "not kept, but nothing stops (--undecided fail would)";

    public static string Consequence(PolicyReport policies)
    {
        var blockers = policies.Violations.Count(violation => violation.Policy.Severity == Severity.Blocker);
        return blockers == 0 ? "none stops the pipeline" : $"{blockers} of them stop{(blockers == 1 ? "s" : "")} the pipeline";
    }

    /// <summary>What a plan that breaks no promise is told; what is undecided is not called kept.</summary>
    public static string NoneBroken(PolicyReport policies) => policies.Undecided.Count == 0 ? Wording.AllKept(policies) : "none broken";
}
