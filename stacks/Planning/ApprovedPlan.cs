using System.Text;
using Infra.Changes;
using Infra.Plans;

namespace Stacks.Planning;

/// <summary>The plan that a reviewer last agreed to, kept under version control as text.</summary>
/// <param name="Path">Where it is, or would be.</param>
/// <param name="Name">The path below the repository's root, for messages.</param>
/// <param name="Text">Null if no plan of the stack was approved yet.</param>
public sealed record ApprovedPlan(string Path, string Name, string? Text)
{
    /// <exception cref="UsageException">There is no such stack, or the file cannot be read.</exception>
    public static ApprovedPlan Of(StackFiles files, string stack)
    {
        var path = files.ApprovedPlan(stack);
        var name = files.Display(path);
        return Try(name, "read", () => new ApprovedPlan(path, name, File.Exists(path) ? File.ReadAllText(path) : null));
    }

    /// <summary>As what another plan is compared with.</summary>
    /// <param name="current">A plan of the stack that it must be of.</param>
    /// <exception cref="PlanFormatException">The file holds no plan, or the one of another stack.</exception>
    public BasePlan Base(Plan current) => Text is null ? new BasePlan(Name, Plan: null) : new BasePlan(Name, PlanOrigin.RequireSame(PlanText.Read(Text, Name), current, Name));

    /// <summary>Whether a plan is this one, to the letter; git on Windows may have changed the line ends.</summary>
    public bool Is(Plan plan) => Text?.ReplaceLineEndings("\n") == PlanText.Write(plan);

    /// <summary>Approves another plan; the file then holds exactly its text.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public ApprovedPlan With(Plan plan) => Try(Name, "written", () =>
    {
        var text = PlanText.Write(plan);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.WriteAllText(Path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return this with { Text = text };
    });

    private static T Try<T>(string name, string what, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{name} cannot be {what}: {exception.Message}", exception);
        }
    }
}
