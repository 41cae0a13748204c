namespace Infra.Plans;

/// <summary>An input is there but is not what its reader expects. Guessing would let a policy pass by accident.</summary>
public sealed class WrongInputException(PlannedResource resource, string input, string found, string expected)
    : Exception($"{resource.Name} ({resource.Type}): input '{input}' is {found} but must be {expected}")
{
    public PlannedResource Resource { get; } = resource;

    public string Input { get; } = input;

    public string Found { get; } = found;

    public string Expected { get; } = expected;
}
