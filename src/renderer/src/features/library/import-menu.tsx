/** Everything that can be brought into the library, behind one button. */
import { ChevronDown, FileUp, FolderSync, Table2 } from 'lucide-react'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'

export interface ImportMenuProps {
  readonly onImportFile: () => void
  readonly onImportTable: () => void
  /** Takes workshops in from a folder, a stick or another library. */
  readonly onRestoreFolder: () => void
}

export function ImportMenu({ onImportFile, onImportTable, onRestoreFolder }: ImportMenuProps) {
  return (
    <Menu
      trigger={
        <Button icon={<FileUp />}>
          {t('library.import')}
          <ChevronDown aria-hidden="true" size="1em" />
        </Button>
      }
    >
      <MenuItem icon={<FileUp />} onSelect={onImportFile}>
        {t('library.importBaton')}
      </MenuItem>
      <MenuItem icon={<Table2 />} onSelect={onImportTable}>
        {t('library.importTable')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<FolderSync />} onSelect={onRestoreFolder}>
        {t('backups.takeIn.open')}
      </MenuItem>
    </Menu>
  )
}
