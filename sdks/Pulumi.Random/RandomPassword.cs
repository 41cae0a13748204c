namespace Pulumi.Random;

public class RandomPassword : CustomResource
{
    [Output("result")]
    public Output<string> Result { get; private set; } = null!;

    public RandomPassword(string name, RandomPasswordArgs args, CustomResourceOptions? options = null)
        : base("random:index/randomPassword:RandomPassword", name, args, options)
    {
    }
}

public sealed class RandomPasswordArgs : ResourceArgs
{
    [Input("keepers")]
    private InputMap<string>? _keepers;

    public InputMap<string> Keepers
    {
        get => _keepers ??= new InputMap<string>();
        set => _keepers = value;
    }

    [Input("length", required: true)]
    public Input<int> Length { get; set; } = null!;

    [Input("special")]
    public Input<bool>? Special { get; set; }
}
