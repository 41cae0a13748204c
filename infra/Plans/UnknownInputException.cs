namespace Infra.Plans;

/// <summary>What a reader asks for is known only once it is deployed. A policy that threw it is undecided: neither kept nor broken.</summary>
public sealed class UnknownInputException(PlannedResource resource, string input)
    : Exception($"{resource.Name} ({resource.Type}): '{input}' is known only once it is deployed")
{
    public PlannedResource Resource { get; } = resource;

    public string Input { get; } = input;
}
