using System.Globalization;
using System.Text;

namespace Infra.Plans;

/// <summary>Where in a JSON somebody is, <c>resources[3].inputs.tags</c>: put into words only when somebody asks.</summary>
internal sealed class JsonPlace
{
    private readonly List<(string? Name, int Index)> _steps = [];

    public void Enter(string name) => _steps.Add((name, 0));

    public void Enter(int index) => _steps.Add((null, index));

    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (name, index) in _steps)
        {
            _ = name is null ? text.Append(CultureInfo.InvariantCulture, $"[{index}]")
                : text.Length == 0 ? text.Append(name)
                : text.Append('.').Append(name);
        }

        return text.ToString();
    }
}
