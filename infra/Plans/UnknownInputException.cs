namespace Infra.Plans;

/// <summary>What a reader asks for is known only once it is deployed, or not from here. A policy that threw it is undecided: neither kept nor broken.</summary>
public sealed class UnknownInputException : Exception
{
    public UnknownInputException(PlannedResource resource, string input)
        : this(resource, input, "is known only once it is deployed")
    {
    }

    private UnknownInputException(PlannedResource resource, string input, string why)
        : base($"{resource.Name} ({resource.Type}): '{input}' {why}")
    {
        Resource = resource;
        Input = input;
    }

    public PlannedResource Resource { get; }

    public string Input { get; }

    /// <summary>An option that Pulumi does not write into its files.</summary>
    public static UnknownInputException Untold(PlannedResource resource, string option) => new(resource, option, "is not told by the file, only by the program");
}
