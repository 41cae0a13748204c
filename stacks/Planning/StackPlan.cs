using Infra.Plans;
using Infra.Settings;

namespace Stacks.Planning;

/// <summary>A stack as its settings make it.</summary>
/// <param name="File">The name of the file with the settings, for messages.</param>
/// <param name="Settings">What the file says.</param>
/// <param name="Plan">What the platform asks the engine for with these settings.</param>
public sealed record StackPlan(string File, StackSettings Settings, Plan Plan);
