namespace Stacks.Checking;

/// <summary>What a reviewer looks at in every change, in the same words wherever it is told.</summary>
internal static class WideningRule
{
    public const string Id = "WIDENING";
    public const string Promise = "whoever may do more, or reach more, is looked at";
    public const string Why = "Permissions only ever grow unless somebody asks what each of them is for.";
    public const string Fix = "name less: the action, the resource, the principal, the range or the condition that is needed";
}
