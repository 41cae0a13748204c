using Pulumi;

namespace Tests.Recording;

/// <summary>A stack that is whatever its test wants.</summary>
internal sealed class ThingStack : Stack
{
    public ThingStack(StackOptions options, Func<Output<string>?> program)
        : base(options) => Result = program() ?? Output.Create("none");

    [Output("result")]
    public Output<string> Result { get; private set; }
}
