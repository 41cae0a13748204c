namespace Infra.Plans;

/// <summary>What a reader asks for is known only once it is deployed, or not from here. A policy that threw it is undecided: neither kept nor broken.</summary>
public sealed class UnknownInputException(PlannedResource resource, string input, string why = "is known only once it is deployed")
    : Exception($"{resource.Name} ({resource.Type}): '{input}' {why}")
{
    public PlannedResource Resource { get; } = resource;

    public string Input { get; } = input;

    /// <summary>An option that Pulumi does not write into its files.</summary>
    public static UnknownInputException Untold(PlannedResource resource, string option) => new(resource, option, "is not told by the file, only by the program");
}
