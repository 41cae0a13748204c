namespace Pulumi.Random;

public class RandomId : CustomResource
{
    [Output("hex")]
    public Output<string> Hex { get; private set; } = null!;

    public RandomId(string name, RandomIdArgs args, CustomResourceOptions? options = null)
        : base("random:index/randomId:RandomId", name, args, options)
    {
    }
}

public sealed class RandomIdArgs : ResourceArgs
{
    [Input("byteLength", required: true)]
    public Input<int> ByteLength { get; set; } = null!;

    [Input("keepers")]
    private InputMap<string>? _keepers;

    public InputMap<string> Keepers
    {
        get => _keepers ??= new InputMap<string>();
        set => _keepers = value;
    }
}
