namespace Pulumi;

public class InvokeOptions
{
    public Resource? Parent { get; set; }
}

public class InvokeOutputOptions : InvokeOptions
{
    /// <summary>Resources that must exist before the function is called.</summary>
    public InputList<Resource> DependsOn { get => field ??= []; set; }
}
