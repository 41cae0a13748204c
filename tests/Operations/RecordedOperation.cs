using Stacks.Operations;
using Stacks.Planning;
using Stacks.Tools;
using Tests.Fixtures;

namespace Tests.Operations;

/// <summary>A stack of the repository with recorded tools.</summary>
internal static class RecordedOperation
{
    public static OperationContext On(string stack, ITools tools, Action<string>? say = null, params (string Name, string Value)[] variables) => new()
    {
        Stack = StackInAws.Of(StackFiles.Find(), stack),
        Tools = tools,
        Clock = new ImpatientClock(),
        Say = say ?? (_ => { }),
        Variables = name => Array.Find(variables, variable => variable.Name == name).Value,
        Web = () => throw new InvalidOperationException("nothing is asked over the web"),
    };
}
