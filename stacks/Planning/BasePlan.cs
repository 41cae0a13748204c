using System.Text;
using Infra.Changes;
using Infra.Plans;
using Infra.Plans.Foreign;
using Stacks.Checking;

namespace Stacks.Planning;

/// <summary>The plan that another one is compared with.</summary>
/// <param name="Name">Where it is from, for people: <c>tests/Approved/staging.plan.txt at origin/main</c>.</param>
/// <param name="Plan">Null where there is none yet: everything is new.</param>
public sealed record BasePlan(string Name, Plan? Plan)
{
    /// <summary>The plan in a text: an approved one, one of this program or one of Pulumi; its content says which.</summary>
    /// <param name="text">The content, in UTF-8.</param>
    /// <param name="name">Where it is from.</param>
    /// <param name="current">A plan of the stack that it has to be of.</param>
    /// <exception cref="PlanFormatException">It is no plan, of another format, cut off, or of another stack; the message says which.</exception>
    public static BasePlan Of(ReadOnlyMemory<byte> text, string name, Plan current) => Of(Read(text, name), name, current);

    /// <summary>A plan that was read already.</summary>
    /// <exception cref="PlanFormatException">It is of another stack.</exception>
    public static BasePlan Of(Plan plan, string name, Plan current) => new(name, PlanOrigin.RequireSame(plan, current, name));

    /// <summary>The plan in a file, of whatever stack.</summary>
    /// <exception cref="PlanFormatException">It is no plan, of another format, or cut off; the message says which.</exception>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static Plan Read(string file) => Read(PlanTextFile.Read(file), file);

    private static Plan Read(ReadOnlyMemory<byte> text, string name) =>
        PlanText.IsStartOf(text.Span) ? PlanText.Read(Encoding.UTF8.GetString(text.Span), name) : PlanFileReader.Read(text, name).Plan;
}
