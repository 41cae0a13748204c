namespace Pulumi;

public class InvokeOptions
{
    private protected InvokeOptions()
    {
    }
}

public class InvokeOutputOptions : InvokeOptions
{
    /// <summary>Resources that must exist before the function is called.</summary>
    public InputList<Resource> DependsOn { get => field ??= []; set; }
}
