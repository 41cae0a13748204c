using System.Text;
using Infra.Pictures;
using Infra.Plans;

namespace Stacks.Planning;

/// <summary>The pictures of an approved plan, kept beside it: a change to one is a change that a reviewer sees.</summary>
public static class ApprovedPictures
{
    /// <summary>What the files of a plan hold, by their names beside the text of the plan: <c>staging.reach.svg</c>.</summary>
    public static IReadOnlyDictionary<string, string> Of(Plan plan) => new[] { ArchitecturePicture.Of(plan), ReachPicture.Of(plan) }
        .SelectMany(picture => new[] { (Kind: "mmd", Text: MermaidPicture.Write(picture)), (Kind: "svg", Text: SvgPicture.Write(picture)) }
            .Select(file => (Name: $"{plan.Stack}.{picture.Name}.{file.Kind}", file.Text)))
        .ToDictionary(file => file.Name, file => file.Text, StringComparer.Ordinal);

    /// <summary>Draws a plan anew.</summary>
    /// <returns>The files that another plan stood in, or none, as messages have them.</returns>
    /// <exception cref="UsageException">A file cannot be read or written.</exception>
    public static IReadOnlyList<string> Approve(StackFiles files, Plan plan)
    {
        var changed = new List<string>();
        foreach (var (name, text) in Of(plan))
        {
            var path = Path.Combine(Path.GetDirectoryName(files.ApprovedPlan(plan.Stack))!, name);
            try
            {
                if (!File.Exists(path) || File.ReadAllText(path) != text)
                {
                    File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                    changed.Add(files.Display(path));
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new UsageException($"{files.Display(path)} cannot be written: {exception.Message}", exception);
            }
        }

        return changed;
    }
}
