namespace Pulumi;

/// <summary>The root of everything that a program makes: an own program is a subclass that makes it in its constructor.</summary>
public class Stack : ComponentResource
{
    internal const string TypeToken = "pulumi:pulumi:Stack";

    public Stack(StackOptions? options = null)
        : base(
            TypeToken,
            $"{Deployment.Instance.ProjectName}-{Deployment.Instance.StackName}",
            new ComponentResourceOptions { ResourceTransformations = options?.ResourceTransformations ?? [] }) =>
        Deployment.Required.Stack = this;

    /// <summary>Tells the engine the stack's outputs, all of which the constructor must have assigned.</summary>
    internal void RegisterPropertyOutputs()
    {
        var outputs = OutputProperties();
        var missing = outputs.Where(output => output.Value is null).Select(output => output.Key).Order(StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            throw new RunException(
                $"Output(s) '{string.Join(", ", missing)}' have no value assigned. "
                + "[Output] attributed properties must be assigned inside Stack constructor.");
        }

        var mistyped = outputs.Where(output => output.Value is not IOutput).Select(output => output.Key).Order(StringComparer.Ordinal).ToList();
        if (mistyped.Count > 0)
        {
            throw new RunException(
                $"Output(s) '{string.Join(", ", mistyped)}' have incorrect type. "
                + "[Output] attributed properties must be instances of Output<T>.");
        }

        RegisterOutputs(outputs);
    }
}
